/** Tests of the service as it is packaged, in a process of its own; they run after the packaging. */
package org.paideia.packaged;
