/** Certificates that delegates were at an event. */
package org.paideia.registration.certificate;
