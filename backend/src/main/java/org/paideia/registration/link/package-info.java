/** Personal links for delegates without an account. */
package org.paideia.registration.link;
