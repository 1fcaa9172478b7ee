/** Taking in a file: counted while it is read, and known by what it holds. */
package org.paideia.file.upload;
