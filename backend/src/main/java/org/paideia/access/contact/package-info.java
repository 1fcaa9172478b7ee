/** How the focal point of a city is reached: told only to those who work with the city. */
package org.paideia.access.contact;
