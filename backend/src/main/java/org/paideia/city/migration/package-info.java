/** What migrations of cities do that SQL cannot. */
package org.paideia.city.migration;
