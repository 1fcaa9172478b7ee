/** What is said between a city and whoever reviews its commitments. */
package org.paideia.commitment.review;
