/** What meetings and conferences have in common: a network and a host, a date as precise as it is known, and states. */
package org.paideia.agenda.gathering;
