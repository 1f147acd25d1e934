/**
 * The command line: a program that looks at files and says how they show the practice model, and an example of how a
 * program uses the library.
 */
@NullMarked
package org.practicemodel.examples.cli;

import org.jspecify.annotations.NullMarked;
