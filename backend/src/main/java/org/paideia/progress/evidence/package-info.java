/** What shows that reports are true: links, files and pictures. */
package org.paideia.progress.evidence;
