/** Registrations that wait for those who act for a city. */
package org.paideia.registration.city;
