/** The service as partners meet it: through clients that they generate from the contract. */
package org.paideia.clients;
