package kith.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.Trail;

/** Enters what was refused into the trail of the officer's council, in a transaction of its own. */
@ApplicationScoped
class Refusals {

    @Inject
    private Tenancy tenancy;

    @Inject
    private RecordEntries entries;

    @Inject
    private Today today;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Whether a step called the refused one: then the outer step's refusal is recorded, once it is undone. */
    boolean insideAnotherStep() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    @Transactional
    void add(Officer officer, String what, Trail.Note note) {
        tenancy.enter(officer);
        entries.add(new RecordEntry(today.now(), officer.staffId(), officer.name(), what, note));
    }
}
