/** How a city changes what it is held to, and what it was held to before. */
package org.paideia.commitment.revision;
