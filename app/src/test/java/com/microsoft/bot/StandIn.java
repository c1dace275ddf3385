package com.microsoft.bot;

/** Stands for the Bot Framework's classes, which are not on this module's class path yet. */
public final class StandIn {}
