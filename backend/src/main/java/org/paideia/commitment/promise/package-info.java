/** What one city promised and how that goes: on paper, and as a page that the city's own site may frame. */
package org.paideia.commitment.promise;
