/** How many registered for an event and how many came, told so that the numbers name nobody. */
package org.paideia.registration.figures;
