/** What Tracegrad costs: a class of JMH benchmarks for each topic, and the tables that are made of their results. */
package dev.tracegrad.benchmarks;
