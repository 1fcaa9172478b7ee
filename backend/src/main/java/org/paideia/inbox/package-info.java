/** What people follow, the inbox that tells what happened about it since, and how often they are written to. */
package org.paideia.inbox;
