package kith.officer;

import kith.record.StaffId;

/** What is known of an account while its holder signs in. */
record SignIn(String council, StaffId staff, String email, String passwordHash) {}
