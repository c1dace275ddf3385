package io.praxisbot.app.playground;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Says on the page's side which kind of block or field something is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
interface BlockKind {}
