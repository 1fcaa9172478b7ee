/** Ten thousand requests that nobody would make on purpose, over all operations that the contract lists. */
package org.paideia.fuzz;
