/** The desk of the organiser. */
package org.paideia.registration.desk;
