package dev.vitae.runtime.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;

/**
 * RocksDB in little memory: at most 10 MiB for each partition of a store.
 *
 * <p>Streams' default is 98 MiB for each, which four stores of four partitions would make 1.5 GiB.
 * Documents are looked up one at a time, and the system's file cache serves that well.
 */
public final class SmallRocks implements RocksDBConfigSetter {
  private static final long WRITE_BUFFER_BYTES = 4 << 20;
  private static final int WRITE_BUFFERS = 2;
  private static final long CACHE_BYTES = 2 << 20;

  private Cache cache;

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    cache = new LRUCache(CACHE_BYTES);
    if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
      table.setBlockCache(cache);
      table.setCacheIndexAndFilterBlocks(true);
      options.setTableFormatConfig(table);
    }
    options.setWriteBufferSize(WRITE_BUFFER_BYTES);
    options.setMaxWriteBufferNumber(WRITE_BUFFERS);
    options.setCompressionType(CompressionType.LZ4_COMPRESSION);
  }

  @Override
  public void close(String storeName, Options options) {
    cache.close();
  }
}
