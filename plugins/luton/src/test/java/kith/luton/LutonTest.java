package kith.luton;

import kith.plugin.tck.CouncilPluginTck;

class LutonTest extends CouncilPluginTck {}
