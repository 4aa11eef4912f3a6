package kith.fosteringagency;

import kith.plugin.tck.CouncilPluginTck;

/** Six weeks between visits throughout, and a review as the law has it: the case file says so by example. */
class FosteringAgencyTest extends CouncilPluginTck {}
