/** Somebody is invited by a letter to take on a mandate, and accepts with the link in it. */
package org.paideia.access.invitation;
