/** Badges for those who have a place on site. */
package org.paideia.registration.badge;
