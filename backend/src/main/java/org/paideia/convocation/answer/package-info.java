/** What the member cities answer to the call: whether they come, and who. */
package org.paideia.convocation.answer;
