package org.singlewindow.hub.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the triggers that ask for something and may be refused; every other one is a fact. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Request {}
