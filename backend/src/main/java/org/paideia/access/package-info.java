/** Who someone is here, and for whom they may act: persons, mandates, requests for mandates and invitations. */
package org.paideia.access;
