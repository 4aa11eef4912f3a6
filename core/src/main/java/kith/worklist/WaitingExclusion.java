package kith.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kith.plugin.Participant;
import kith.record.ChildId;

/**
 * That somebody is proposed to be kept from a review, and not everybody agreed yet who must.
 *
 * @param child whose review
 * @param childName the child's name, or null where only the number is known
 * @param childNumber the child's number in the council
 * @param row the proposal
 * @param name who is to be kept away
 * @param meetsOn the day of the meeting
 * @param proposedBy who proposes it
 * @param waitsFor who is still to agree
 * @param workers who these are by name, where somebody is allocated
 */
public record WaitingExclusion(
        ChildId child,
        String childName,
        String childNumber,
        long row,
        String name,
        LocalDate meetsOn,
        String proposedBy,
        Set<Participant> waitsFor,
        Map<Participant, String> workers) {}
