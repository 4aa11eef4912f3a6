package kith.luton;

import kith.plugin.tck.CouncilPluginTck;
import org.junit.jupiter.api.Tag;

/** Ten days for the plan, four weeks, three months and six months for reviews, each never after the law: the case file says so by example. */
@Tag("S0-12")
@Tag("S0-30")
@Tag("S0-31")
@Tag("S0-32")
class LutonTest extends CouncilPluginTck {}
