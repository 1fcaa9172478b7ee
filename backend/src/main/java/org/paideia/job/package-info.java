/** Whatever must happen later: a row written in the transaction of its cause, run once by whichever process takes it first. */
package org.paideia.job;
