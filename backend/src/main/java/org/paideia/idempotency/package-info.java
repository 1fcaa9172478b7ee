/** Makes a repeated request act once, and answer the same again. */
package org.paideia.idempotency;
