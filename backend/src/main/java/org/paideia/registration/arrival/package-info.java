/** How people are entered, for themselves or as delegates of a city. */
package org.paideia.registration.arrival;
