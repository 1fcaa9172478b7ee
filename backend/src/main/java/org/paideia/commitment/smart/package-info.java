/** What a commitment still lacks to be one that can be followed. */
package org.paideia.commitment.smart;
