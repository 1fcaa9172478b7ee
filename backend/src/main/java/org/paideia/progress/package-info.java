/** What cities report on their commitments: drafted by the city, reviewed by the network, and never changed once accepted. */
package org.paideia.progress;
