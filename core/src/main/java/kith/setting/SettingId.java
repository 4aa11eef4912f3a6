package kith.setting;

import java.io.Serializable;

/** A setting. Two councils may hold the same number; it means something only within one. */
public record SettingId(long value) implements Serializable {}
