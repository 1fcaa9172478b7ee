/** Runs the whole of Paideia on one machine, with the real PostgreSQL and the real Keycloak: for {@code make run}, {@code make dev} and the browser tests. */
package org.paideia.local;
