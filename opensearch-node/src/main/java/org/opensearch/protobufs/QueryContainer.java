package org.opensearch.protobufs;

/** See {@link org.opensearch.transport.grpc.spi.QueryBuilderProtoConverter}. */
public interface QueryContainer {

  /** The same. */
  interface QueryContainerCase {}
}
