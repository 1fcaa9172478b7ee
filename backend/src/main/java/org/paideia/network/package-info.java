/** The networks in which cities work together: associations, global, territorial and thematic ones, and their tree. */
package org.paideia.network;
