/** Conferences of networks: announced, planned, held and closed; each alone or an edition of a series. */
package org.paideia.conference;
