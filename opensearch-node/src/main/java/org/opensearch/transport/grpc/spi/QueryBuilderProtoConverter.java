package org.opensearch.transport.grpc.spi;

/**
 * Stands in for the interface of OpenSearch's gRPC module, which is in its distribution and not on
 * Maven: the plugin for vectors makes an object of it at start, and nobody calls it without gRPC.
 */
public interface QueryBuilderProtoConverter {}
