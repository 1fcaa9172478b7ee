/** Who was at a meeting, for which city, and in which way. */
package org.paideia.minutes.attendance;
