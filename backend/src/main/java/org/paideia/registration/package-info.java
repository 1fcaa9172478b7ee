/** Who comes to a meeting or conference: places, waiting lists, and what is kept of people for as long as it is needed. */
package org.paideia.registration;
