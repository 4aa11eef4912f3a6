package kith.luton;

import kith.plugin.tck.CouncilPluginTck;
import org.junit.jupiter.api.Tag;

/** Four weeks, three months and six months, each never after the law: the case file says so by example. */
@Tag("S0-30")
@Tag("S0-31")
@Tag("S0-32")
class LutonTest extends CouncilPluginTck {}
