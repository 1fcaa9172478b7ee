/** Programmes as files: tables, and the schedule files that conference apps read and write. */
package org.paideia.programme.schedule;
