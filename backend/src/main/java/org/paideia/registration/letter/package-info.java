/** Letters to those who registered. */
package org.paideia.registration.letter;
