/** The test that every council's plugin passes: extend {@link kith.plugin.tck.CouncilPluginTck} in the plugin's own build. */
package kith.plugin.tck;
