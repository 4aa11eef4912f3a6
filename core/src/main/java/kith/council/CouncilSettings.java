package kith.council;

import java.util.List;
import java.util.Map;
import kith.duty.LimitSetting;
import kith.plugin.LimitQuestion;

/** What the administrator of the officer's council set. Only a step may use it. */
public interface CouncilSettings {

    /** The limits that count or are scheduled, for each question in the order in which one replaces another. */
    Map<LimitQuestion, List<LimitSetting>> limits();
}
