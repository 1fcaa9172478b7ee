/** What the tests stand on: a real PostgreSQL, an issuer of tokens, and an eye on the contract. */
package org.paideia.testing;
