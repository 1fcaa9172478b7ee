/** Letters of invitation, with which delegates ask for a visa. */
package org.paideia.registration.invitation;
