/** What each delegate chooses of a programme, and the places of sessions that have few. */
package org.paideia.programme.choice;
