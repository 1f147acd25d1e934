/**
 * The rules on "Enabling the utility of the family" (current guide ¶23): whether a family and its network were asked
 * to find their own way.
 */
@NullMarked
package org.practicemodel.principles.rule.network;

import org.jspecify.annotations.NullMarked;
